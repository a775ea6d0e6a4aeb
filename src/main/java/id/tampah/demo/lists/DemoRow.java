package id.tampah.demo.lists;

/** A row that a list will have: which member of which family, and what is wrong with it. */
public record DemoRow(int family, int member, Dirt dirt) {}
