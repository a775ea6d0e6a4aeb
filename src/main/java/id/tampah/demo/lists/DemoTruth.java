package id.tampah.demo.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the product must find in a demo world: by list, the table of Bogor, the target of NTB. */
public record DemoTruth(
        int registered, Map<String, ListTruth> lists, List<TableLine> bogorTable, int ntbTarget, int ntbDoubles) {

    static DemoTruth of(DemoWorld world) {
        Map<String, ListTruth> lists = new LinkedHashMap<>();
        world.lists().forEach(list -> lists.put(list.name(), list.truth()));
        return new DemoTruth(
                world.bogor().people() + world.ntb().people(),
                lists,
                world.bogorStory().table(),
                world.ntbStory().target(),
                world.ntbStory().doubles());
    }
}
