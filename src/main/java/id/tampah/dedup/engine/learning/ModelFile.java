package id.tampah.dedup.engine.learning;

import id.tampah.dedup.engine.compare.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model as JSON: shares of the kinds of pairs, then for each kind and group the share of every cell that can happen, named by
 * its levels ({@code EQUAL/SLIP}).
 */
public final class ModelFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ModelFile() {}

    public static void write(Model model, Path file) throws IOException {
        Files.writeString(file, toJson(model));
    }

    public static Model read(Path file) throws IOException {
        return fromJson(Files.readString(file));
    }

    public static String toJson(Model model) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        for (PairKind kind : PairKind.values()) {
            Map<String, Object> parts = new LinkedHashMap<>();
            parts.put("share", model.mixture().priors()[kind.ordinal()]);
            for (FieldGroup group : FieldGroup.values()) {
                parts.put(group.name(), cells(group, model.mixture().shares()[kind.ordinal()][group.ordinal()]));
            }
            kinds.put(kind.name(), parts);
        }
        return JSON.writeValueAsString(kinds);
    }

    private static Map<String, Double> cells(FieldGroup group, double[] shares) {
        Map<String, Double> cells = new LinkedHashMap<>();
        for (int cell = 0; cell < shares.length; cell++) {
            cells.put(name(group, cell), shares[cell]);
        }
        return cells;
    }

    private static String name(FieldGroup group, int cell) {
        StringBuilder name = new StringBuilder();
        for (Field field : group.fields()) {
            name.append(name.isEmpty() ? "" : "/")
                    .append(field.level(group.level(cell, field)).name());
        }
        return name.toString();
    }

    /** Reads what {@link #toJson} wrote; a file that lacks a cell is refused. */
    public static Model fromJson(String json) {
        JsonNode kinds = JSON.readTree(json);
        double[] priors = new double[PairKind.values().length];
        double[][][] shares = new double[priors.length][FieldGroup.values().length][];
        for (PairKind kind : PairKind.values()) {
            JsonNode parts = kinds.required(kind.name());
            priors[kind.ordinal()] = parts.required("share").asDouble();
            for (FieldGroup group : FieldGroup.values()) {
                shares[kind.ordinal()][group.ordinal()] = shares(group, parts.required(group.name()));
            }
        }
        return new Model(new Mixture(priors, shares));
    }

    private static double[] shares(FieldGroup group, JsonNode cells) {
        double[] shares = new double[group.cells()];
        for (int cell = 0; cell < shares.length; cell++) {
            shares[cell] = cells.required(name(group, cell)).asDouble();
        }
        return shares;
    }
}
