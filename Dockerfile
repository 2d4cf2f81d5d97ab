# Gravity Assist as an image: built with everything, run with what it needs, as an ordinary user. Data lives in /data.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN node server/bootstrap.mjs --build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/server server
COPY --from=build /app/shared shared
COPY --from=build /app/scenarios scenarios
# Where a start leaves what it compiled, for the next one.
RUN mkdir /data dist/compiled && chown node:node /data dist/compiled
USER node
VOLUME /data
EXPOSE 2567
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD node -e "fetch('http://127.0.0.1:2567/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"
# The process itself hears SIGTERM: it lets everything reach the store and tells its players to come again.
STOPSIGNAL SIGTERM
CMD ["node", "server/main.ts"]
