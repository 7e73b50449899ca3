/**
 * Owns the demo world: a small invented market, every record of it marked "dữ liệu minh họa", for screens, tests and
 * documentation; and the generator that grows it for load tests. Content lives in resource files that need no programmer;
 * the classes here only place it in the tables. Refuses to own rules: it writes what the market could have written.
 */
@NullMarked
package vn.chophien.db.demo;

import org.jspecify.annotations.NullMarked;
