import "server-only";
import { notFound } from "next/navigation";
import { AppError } from "@/lib/app-error";

/** What a page's query gives; a thing that is not there becomes the 404 page. */
export async function orNotFound<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}
