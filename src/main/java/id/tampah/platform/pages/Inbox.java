package id.tampah.platform.pages;

import id.tampah.job.Waiting;
import id.tampah.job.WaitingItem;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the signed-in user, gathered from every module that has work for people. */
@Service
@RequiredArgsConstructor
class Inbox {

    private final List<Waiting> modules;

    @Transactional(readOnly = true)
    public List<WaitingItem> waiting() {
        return modules.stream()
                .flatMap(module -> module.waiting().stream())
                .filter(item -> item.count() > 0)
                .toList();
    }
}
