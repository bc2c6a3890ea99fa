-- On which page of a PDF a passage of evidence begins, from 1; NULL for other inputs.

ALTER TABLE evidence ADD COLUMN page INTEGER;
UPDATE evidence SET page = (
  SELECT json_extract(r.json, '$.' || replace(item, 'summary_sentences', 'summary') || '[' || (position - 1)
                              || '].evidence[' || (number - 1) || '].page')
  FROM records r WHERE r.id = record_id
) WHERE record_id IN (SELECT id FROM records WHERE json LIKE '%"page":%');
