package id.tampah.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

class PortTakenAnalyzerTests {

    @Test
    void saysInBothLanguagesWhatToDo() {
        FailureAnalysis analysis = new PortTakenAnalyzer().analyze(new PortInUseException(8080));
        assertThat(analysis.getDescription()).contains("Porta 8080 sudah dipakai", "Port 8080 is taken");
        assertThat(analysis.getAction()).contains("jalankan di porta lain: SERVER_PORT=8081", "start on another port");
    }
}
