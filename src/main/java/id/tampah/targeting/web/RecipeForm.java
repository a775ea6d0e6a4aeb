package id.tampah.targeting.web;

import id.tampah.targeting.Operation;
import id.tampah.targeting.RecipeStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the recipe editor, in their order on the page. */
record RecipeForm(
        @Nullable String name,
        @Nullable List<Operation> operation,
        @Nullable List<String> operand) {

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

    /** The form after a press of {@code tambah}, {@code hapus-2}, {@code naik-2} or {@code turun-2}. */
    RecipeForm after(String press) {
        List<RecipeStep> steps = steps();
        String[] parts = press.split("-");
        int row = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        switch (parts[0]) {
            case "tambah" -> steps.add(new RecipeStep(steps.isEmpty() ? Operation.GABUNG : Operation.KURANG, ""));
            case "hapus" -> steps.remove(row);
            case "naik" -> Collections.swap(steps, row, Math.max(0, row - 1));
            case "turun" -> Collections.swap(steps, row, Math.min(steps.size() - 1, row + 1));
            default -> throw new IllegalArgumentException(press);
        }
        return of(title(), steps);
    }
}
