package id.tampah.intake.result;

import id.tampah.intake.RowStatus;
import java.util.List;

/** What the marked-up copy says about one row. */
record Mark(int line, RowStatus status, String verdict, List<String> sentences) {}
