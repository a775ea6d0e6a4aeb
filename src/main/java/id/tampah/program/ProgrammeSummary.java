package id.tampah.program;

/** A programme as pages show it; amount in rupiah for each household and stage. */
public record ProgrammeSummary(String code, String name, String owner, long amount) {}
