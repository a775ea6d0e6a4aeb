package id.tampah.targeting.web;

import id.tampah.program.Programs;
import id.tampah.program.Source;
import id.tampah.program.SourceKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What a step of a recipe may name: the sources that send lists of households. */
@Component
@RequiredArgsConstructor
class OperandChoices {

    record Operand(String code, String name) {}

    private final Programs programs;

    List<Operand> all() {
        return programs.sources().stream()
                .filter(source -> source.kind() != SourceKind.REGISTER)
                .map(OperandChoices::operand)
                .toList();
    }

    private static Operand operand(Source source) {
        return new Operand(source.code(), source.name());
    }

    /** Names of operands by code, for tables. */
    Map<String, String> names() {
        return all().stream().collect(Collectors.toMap(Operand::code, Operand::name));
    }
}
