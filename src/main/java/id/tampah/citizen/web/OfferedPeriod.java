package id.tampah.citizen.web;

import id.tampah.program.Period;
import id.tampah.program.StageSummary;
import java.util.List;

/** One period of a programme with where it runs and its stages. */
record OfferedPeriod(Period period, String where, List<StageSummary> stages) {}
