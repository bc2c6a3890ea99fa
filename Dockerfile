# The command line with every extra but a browser and local models. See docs/deployment.md.
FROM python:3.13-slim

RUN useradd --create-home --uid 1000 summariser
COPY . /src
RUN pip install --no-cache-dir '/src[parquet,mcp,pdf,yaml]' && rm -rf /src

USER summariser
WORKDIR /data
VOLUME /data
ENTRYPOINT ["summariser"]
CMD ["--help"]
