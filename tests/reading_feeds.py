"""The same two entries in every dialect, written by hand."""

from __future__ import annotations

import json

FIRST = "The council voted to dredge the channel."
SECOND = "Ferries wait for the tide."

DIALECTS = {
    "RSS 0.90": f"""<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
<channel><title>Courier</title><link>http://c.example/</link></channel>
<item><title>One</title><link>http://c.example/1</link><description>{FIRST}</description></item>
<item><title>Two</title><link>http://c.example/2</link><description>{SECOND}</description></item></rdf:RDF>""",
    "RSS 0.91": f"""<?xml version="1.0"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.example/rss-0.91.dtd">
<rss version="0.91"><channel><title>Courier</title><link>http://c.example/</link>
<item><title>One</title><link>http://c.example/1</link><description>{FIRST}</description></item>
<item><title>Two</title><link>http://c.example/2</link><description>{SECOND}</description></item>
</channel></rss>""",
    "RSS 1.0": f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="http://c.example/">
<title>Courier</title><link>http://c.example/</link></channel>
<item rdf:about="http://c.example/1"><title>One</title><link>http://c.example/1</link>
<description>Cut.</description><content:encoded><![CDATA[<p>{FIRST}</p>]]></content:encoded></item>
<item rdf:about="http://c.example/2"><title>Two</title><link>http://c.example/2</link>
<description>{SECOND}</description></item></rdf:RDF>""",
    "RSS 2.0": f"""<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Courier</title><link>http://c.example/</link>
<item><title>One</title><link>/1</link><guid isPermaLink="false">g-1</guid><description>Cut.</description>
<content:encoded>&lt;p&gt;{FIRST}&lt;/p&gt;</content:encoded></item>
<item><title>Two</title><guid>http://c.example/2</guid><description><p>Ferries <b>wait</b> for the tide.</p>
</description></item></channel></rss>""",
    "Atom 0.3": f"""<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Courier</title>
<link rel="alternate" href="http://c.example/"/>
<entry><title>One</title><link rel="alternate" href="http://c.example/1"/><id>tag:c.example,2026:1</id>
<content mode="escaped">{FIRST}</content></entry>
<entry><title mode="base64">VHdv</title><link rel="alternate" href="http://c.example/2"/><id>2</id>
<summary>{SECOND}</summary></entry></feed>""",
    "Atom 1.0": f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://c.example/">
<title>Courier</title><link href="http://c.example/"/>
<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><i>One</i></div></title>
<link rel="enclosure" href="http://c.example/1.mp3"/><link href="1"/><id>urn:1</id>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{FIRST}</div></content></entry>
<entry><title>Two</title><link rel="alternate" href="http://c.example/2"/><id>urn:2</id>
<summary type="text">{SECOND}</summary></entry></feed>""",
    "JSON Feed": json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "Courier",
            "home_page_url": "http://c.example/",
            "items": [
                {"id": 1, "url": "http://c.example/1", "title": "One", "content_text": FIRST},
                {"id": "2", "url": "/2", "title": "Two", "summary": SECOND, "authors": [{"name": "Ann"}]},
            ],
        }
    ),
}


def rss(inside: str, before: str = "") -> bytes:
    """An RSS document around `inside`, with `before` between the declaration and the root."""
    return f'<?xml version="1.0"?>{before}<rss version="2.0"><channel>{inside}</channel></rss>'.encode()
