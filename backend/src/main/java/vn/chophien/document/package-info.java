/**
 * Letters and sheets for people: what stands in one is said once, and drawn as PDF to be printed or written as DOCX to be
 * edited.
 *
 * <p>Owns the look: the heading of official letters, tables, page numbers. Refuses to own what a letter says.
 */
@NullMarked
package vn.chophien.document;

import org.jspecify.annotations.NullMarked;
