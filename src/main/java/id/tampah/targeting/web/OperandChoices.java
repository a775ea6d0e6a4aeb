package id.tampah.targeting.web;

import id.tampah.program.Programs;
import id.tampah.program.SourceKind;
import id.tampah.targeting.Recipes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What a step of a recipe may name: a source with all its lists, or one list. */
@Component
@RequiredArgsConstructor
class OperandChoices {

    record Operand(String code, String name) {}

    private final Programs programs;
    private final Recipes recipes;

    /** Sources first, then single lists. */
    List<Operand> all() {
        Stream<Operand> sources = programs.sources().stream()
                .filter(source -> source.kind() != SourceKind.REGISTER)
                .map(source -> new Operand(source.code(), source.name()));
        Stream<Operand> lists = recipes.lists().stream()
                .map(list -> new Operand(list.id().toString(), list.filename() + " (" + list.source() + ")"));
        return Stream.concat(sources, lists).toList();
    }

    /** Names of operands by code, for tables. */
    Map<String, String> names() {
        return all().stream().collect(Collectors.toMap(Operand::code, Operand::name));
    }
}
