package vn.chophien.lot.label;

/** A drawing ready for a printer. */
public record LabelFile(String name, byte[] content) {}
