# One image for the web process and the worker; PostgreSQL is elsewhere (see compose.yaml).
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY scripts/bootstrap.mjs scripts/install.mjs scripts/
RUN node scripts/install.mjs
COPY . .
RUN node scripts/build.mjs \
  && npm prune --omit=dev --no-audit --no-fund --ignore-scripts \
  && rm -rf .next/cache

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data TRIBUTARY_DEMO=0 NEXT_TELEMETRY_DISABLED=1 MALLOC_ARENA_MAX=2
WORKDIR /app
COPY --from=build --chown=node:node /app ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "scripts/health.mjs"]
# The worker: docker run … node --import ./scripts/resolve.mjs scripts/run-worker.ts
CMD ["node", "--max-semi-space-size=8", "--max-old-space-size=768", "--import", "./scripts/resolve.mjs", "scripts/serve.ts"]
