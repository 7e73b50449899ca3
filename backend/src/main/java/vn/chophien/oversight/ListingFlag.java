package vn.chophien.oversight;

/**
 * Something about a listing that staff should look at. It says what was found and decides nothing.
 *
 * @param grave something the law asks for is missing or wrong, rather than merely unusual
 */
public record ListingFlag(boolean grave, String sentence) {}
