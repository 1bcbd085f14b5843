import "server-only";
import { notFound } from "next/navigation";
import { AppError } from "@/lib/app-error";

/** What a page asked for; when there is no such thing the 404 page is shown in its place. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}
