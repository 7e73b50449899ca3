package vn.chophien.catalogue;

/** One text that reads differently now; empty where there is none. */
public record TextDifference(String label, String before, String after) {}
