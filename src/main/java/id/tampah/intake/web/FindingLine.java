package id.tampah.intake.web;

import id.tampah.intake.Finding;

/** A finding as a line of the table: where, who, why, and what to do. */
record FindingLine(Finding finding, String cell, String sheet, String heading, String sentence) {}
