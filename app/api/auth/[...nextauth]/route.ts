import { answerAuth } from "@/server/access/auth/handler";

export { answerAuth as GET, answerAuth as POST };
