package id.tampah.allocation;

/** What a run gave in one village. */
public record VillageCount(String region, long awarded, long waiting, long held) {}
