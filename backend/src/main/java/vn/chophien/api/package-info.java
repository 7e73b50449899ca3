/**
 * The market for other programs: JSON under {@code /api}, failures as problem documents (RFC 9457), and the watch that
 * operators keep. Records here are the API's own: a name in them is a promise, so no view of a feature leaves as it is.
 *
 * <p>It decides nothing. Rules are the features'; what stands here only reads requests and writes answers.
 */
@NullMarked
package vn.chophien.api;

import org.jspecify.annotations.NullMarked;
