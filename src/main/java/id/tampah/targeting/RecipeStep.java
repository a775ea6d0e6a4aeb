package id.tampah.targeting;

/** One step of a recipe; the operand is a source code or the id of one list. */
public record RecipeStep(Operation operation, String operand) {

    private static final String LIST_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    public boolean ofOneList() {
        return operand.matches(LIST_ID);
    }
}
