package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    @TempDir
    Path folder;

    private StateFolder state;
    private Children children;

    @BeforeEach
    void openTheState() {
        state = StateFolder.open(folder);
        children = new Children(state);
    }

    @AfterEach
    void endAll() {
        children.endTheRest();
        state.close();
    }

    @Test
    void endTogetherWithWhatTheyStarted() throws InterruptedException {
        ChildProcess child = children.start(shell("sleep 60 & sleep 60; wait"));
        while (child.family().members().size() < 3) {
            Thread.sleep(20);
        }
        List<ProcessHandle> family = child.family().members();

        child.stop(Duration.ofMillis(500));

        assertThat(family).noneMatch(ProcessHandle::isAlive);
        assertThat(state.processes()).isEmptyDirectory();
    }

    @Test
    void areFoundByTheNextLauncherWhenTheirsWasKilled() {
        ChildProcess child = children.start(shell("exec tail -f " + state.root() + "/lock"));

        assertThat(new Predecessor(state).endRemains()).containsExactly("child");
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void sayWhereToLookWhenOneFails() {
        assertThatThrownBy(() -> children.run(shell("exit 3")))
                .hasMessageContaining("child.log")
                .hasMessageContaining("code 3");
    }

    @Test
    void areNotStartedAnyMoreOnceTheEndHasBegun() {
        children.close();

        assertThatThrownBy(() -> children.start(shell("sleep 60"))).isInstanceOf(StartRefusedException.class);
    }

    private Command shell(String script) {
        return new Command("child", List.of("/bin/sh", "-c", script), Map.of(), folder);
    }
}
