package id.tampah.platform.pages;

import id.tampah.job.AreaFigure;
import id.tampah.job.AreaFigures;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of the signed-in user's area, from every module that offers some. */
@Service
@RequiredArgsConstructor
class Figures {

    private final List<AreaFigures> modules;

    @Transactional(readOnly = true)
    public List<AreaFigure> ofMyArea() {
        return modules.stream().flatMap(module -> module.figures().stream()).toList();
    }
}
