package id.tampah.platform.pages;

import id.tampah.job.WaitingItem;
import java.util.List;

/** What the frame of every staff page shows: who, where, the menu with counts, running work; an auditor changes nothing. */
public record Shell(
        String userName,
        String roleLabel,
        String regionName,
        List<MenuItem> menu,
        List<WaitingItem> waiting,
        List<RegionChoice> regions,
        long runningJobs,
        boolean readOnly) {}
