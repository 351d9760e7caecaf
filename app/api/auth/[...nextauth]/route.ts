import { handleAuth } from '@/lib/platform/auth-route';

export { handleAuth as GET, handleAuth as POST };
