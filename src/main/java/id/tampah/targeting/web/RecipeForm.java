package id.tampah.targeting.web;

import id.tampah.targeting.Operation;
import id.tampah.targeting.RecipeStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of the recipe editor, in their order on the page. */
record RecipeForm(
        @Nullable String name,
        @Nullable List<Operation> operation,
        @Nullable List<String> operand) {

    private static final Pattern MOVE = Pattern.compile("(hapus|naik|turun)-(\\d{1,4})");

    static RecipeForm of(String name, List<RecipeStep> steps) {
        return new RecipeForm(
                name,
                steps.stream().map(RecipeStep::operation).toList(),
                steps.stream().map(RecipeStep::operand).toList());
    }

    String title() {
        return name == null ? "" : name.strip();
    }

    /** Read by the page. */
    public List<RecipeStep> steps() {
        List<RecipeStep> steps = new ArrayList<>();
        List<Operation> operations = operation == null ? List.of() : operation;
        List<String> operands = operand == null ? List.of() : operand;
        for (int i = 0; i < Math.min(operations.size(), operands.size()); i++) {
            steps.add(new RecipeStep(operations.get(i), operands.get(i)));
        }
        return steps;
    }

    /** The form after a press of {@code tambah}, {@code hapus-2}, {@code naik-2} or {@code turun-2}; others change nothing. */
    RecipeForm after(String press) {
        List<RecipeStep> steps = steps();
        if (press.equals("tambah")) {
            steps.add(new RecipeStep(steps.isEmpty() ? Operation.GABUNG : Operation.KURANG, ""));
        } else {
            move(steps, press);
        }
        return of(title(), steps);
    }

    private static void move(List<RecipeStep> steps, String press) {
        Matcher asked = MOVE.matcher(press);
        int row = asked.matches() ? Integer.parseInt(asked.group(2)) : steps.size();
        if (row >= steps.size()) {
            return;
        }
        switch (asked.group(1)) {
            case "hapus" -> steps.remove(row);
            case "naik" -> Collections.swap(steps, row, Math.max(0, row - 1));
            default -> Collections.swap(steps, row, Math.min(steps.size() - 1, row + 1));
        }
    }
}
