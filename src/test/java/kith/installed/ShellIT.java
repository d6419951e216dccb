package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell at a real terminal, which tmux plays. */
class ShellIT {

    /** Functions that type and wait. What is never seen ends the script with what is there instead. */
    private static final String KEYS = """
            export LC_ALL=C.UTF-8 TMUX_TMPDIR=$HOME
            at() { tmux -L kith -f /dev/null "$@"; }
            trap 'at kill-server 2>/dev/null' EXIT
            see() {
                tries=0
                until at capture-pane -p -S - | grep -qF -- "$1"; do
                    tries=$((tries + 1))
                    [ $tries -lt 300 ] || { echo "never seen: $1"; at capture-pane -p -S -; exit 9; }
                    sleep 0.1
                done
            }
            ready() {
                tries=0
                until [ "$(at capture-pane -p | grep . | tail -n 1)" = "$1" ]; do
                    tries=$((tries + 1))
                    [ $tries -lt 300 ] || { echo "never ready: $1"; at capture-pane -p -S -; exit 9; }
                    sleep 0.1
                done
            }
            type() { at send-keys -l -- "$1"; }
            key() { at send-keys "$@"; }
            open() { at new-session -d -x "$1" -y 24 "env TERM=$2 '%1$s' shell --demo; echo left \\$?; exec cat"; }
            leave() { key C-d; see 'left 0'; at capture-pane -p -S -; }
            """;

    @TempDir
    Path home;

    private Installed kith;

    @BeforeEach
    void needTmux() {
        kith = new Installed(home);
        assumeTrue(kith.shell("command -v tmux").code() == 0, "tmux is not on this machine");
    }

    /** What was on the screen in the end. */
    private String screen(String script) {
        Installed.Result result = kith.shell(KEYS.formatted(Installed.program()) + script);
        assertThat(result.code()).as(result.out() + result.err()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).as("Java has nothing to say of its own").doesNotContainIgnoringCase("warning");
        return result.out();
    }

    @Test
    void aNoteIsTypedWithTabAndWhatIsUnderstoodStandsBelow() {
        String screen = screen("""
                open 80 tmux-256color
                see 'kith 7 due>'
                type 'coffee with Min'
                key Tab
                see 'coffee with Mina Tanaka'
                type 'about the plan next: call her by fri | > x'
                see 'Fri 20 Nov  coffee with Mina Tanaka: about the plan'
                key Enter
                see 'no day said'
                ready 'kith 7 due>'
                leave
                """);

        assertThat(screen).contains("call her by fri | > x, no day said");
        assertThat(home.resolve("x")).doesNotExist();
    }

    @Test
    void ctrlCKeepsTheShellAndANumberSettlesALine() {
        String screen = screen("""
                open 80 tmux-256color
                see 'kith 7 due>'
                type 'half a line'
                see 'half a line'
                key C-c
                ready 'kith 7 due>'
                type 'remind'
                key Enter
                see '1  2d late  Ana Ruiz'
                type '1 done'
                key Enter
                see 'done: Ana Ruiz'
                ready 'kith 6 due>'
                key Up Up
                see 'kith 6 due> remind'
                key C-c
                ready 'kith 6 due>'
                leave
                """);

        assertThat(screen).contains("half a line", "left 0");
    }

    @Test
    void fortyColumnsAreEnoughAndAResizeIsFollowed() {
        screen("""
                open 40 tmux-256color
                see 'kith 7>'
                at resize-window -x 100 -y 24
                key Enter
                see 'kith 7 due>'
                type 'remind'
                key Enter
                see 'look again; parked because no budget before the new quarter'
                ready 'kith 7 due>'
                leave
                """);
    }

    @Test
    void aDumbTerminalWillDo() {
        screen("""
                open 80 dumb
                see 'kith 7 due>'
                type 'use jos'
                key Enter
                ready 'kith José Núñez 7 due>'
                type 'half'
                see 'half'
                key C-c
                ready 'kith José Núñez 7 due>'
                type 'lunch next: call him'
                key Enter
                see 'lunch with José Núñez'
                leave
                """);
    }

    @Test
    void aPipeIsAScript() {
        Installed.Result result = kith.shell(
                "printf 'add Ana Ruiz\\nnobody coffee\\nana coffee\\n' | '%s' shell".formatted(Installed.program()));

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out())
                .startsWith("added: Ana Ruiz")
                .contains("coffee with Ana Ruiz")
                .doesNotContain(">");
        assertThat(result.err()).contains("not logged: nobody coffee");
    }
}
