# Installs and builds with everything, then keeps what runs. The database is another container: see compose.yaml.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY . .
RUN node scripts/prepare.mjs

FROM node:24-bookworm-slim
ENV NODE_ENV=production STUDIO_HOST=0.0.0.0 STUDIO_PORT=4000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/domain ./domain
COPY --from=build /app/lua ./lua
COPY --from=build /app/library ./library
COPY --from=build /app/server ./server
COPY --from=build /app/schema.graphql ./
# Nothing of the app can be changed by the app.
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]
