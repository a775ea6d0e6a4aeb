package id.tampah.dedup;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns the programme codes of a case into their names. */
public record ProgramNames(Map<String, String> names) {

    public String of(String programs) {
        return Arrays.stream(programs.split(" × ", -1))
                .map(code -> names.getOrDefault(code, code))
                .collect(Collectors.joining(" × "));
    }
}
