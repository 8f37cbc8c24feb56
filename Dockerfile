# One image, three processes: the command chooses. Debian, because PostgreSQL's and swc's packages need glibc.
FROM node:24-slim AS build
WORKDIR /kuule
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --include=optional
COPY . .
RUN npm run build

# What runs: no compiler, no browser tools, no embedded server (the database is another container).
FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /kuule
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional && npm cache clean --force
COPY --from=build /kuule/dist dist
# The commands use one file of the launcher.
COPY tools/lib/single.mjs tools/lib/
COPY LICENSE NOTICE ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Or dist/apps/worker/main.js, dist/apps/console/main.js, dist/apps/kuule/cli.js setup, dist/apps/kuule/cli.js migrate.
ENTRYPOINT ["node", "--enable-source-maps"]
CMD ["dist/apps/collector/main.js"]
