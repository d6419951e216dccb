package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real terminal, kept by tmux: what is typed goes through it, and what stands on its screen can be read. */
final class TmuxScreen implements AutoCloseable {

    private static final int HANGS_SECONDS = 60;

    /** A server of its own: one that is about to end would be taken for it. */
    private final String server = "kith-" + Long.toHexString(System.nanoTime());

    private final Installed kith;
    private final Map<String, String> environment = new HashMap<>();

    TmuxScreen(Installed kith, Map<String, String> more) {
        this.kith = kith;
        environment.put("TMUX_TMPDIR", kith.home().toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.putAll(more);
    }

    static boolean isThere(Installed kith) {
        return kith.shell("command -v tmux").code() == 0;
    }

    /** Starts a program on a screen of a size. */
    TmuxScreen start(int columns, int rows, String command) {
        tmux(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                String.valueOf(columns),
                "-y",
                String.valueOf(rows),
                command);
        return this;
    }

    private Installed.Result tmux(String... words) {
        List<String> command = new ArrayList<>(List.of("tmux", "-u", "-L", server));
        command.addAll(List.of(words));
        Installed.Result result = Installed.finish(kith.start(command, environment));
        assertThat(result.code()).as(command + ": " + result).isZero();
        return result;
    }

    /** Types a text, to the letter. */
    TmuxScreen type(String text) {
        tmux("send-keys", "-l", "--", text);
        return this;
    }

    /** Presses a key by tmux's name for it, as {@code Tab}, {@code Enter}, {@code C-a}. */
    TmuxScreen press(String key) {
        tmux("send-keys", key);
        return this;
    }

    /** What stands on the screen; a line of it that was wrapped is one. */
    String screen() {
        return tmux("capture-pane", "-p", "-J").out();
    }

    /** The same with its colours, as escape sequences. */
    String painted() {
        return tmux("capture-pane", "-p", "-e").out();
    }

    /** Waits until a text stands on the screen. */
    TmuxScreen await(String text) {
        return await(text, "-qF");
    }

    /** Waits until a line of the screen is a text and nothing else. */
    TmuxScreen awaitLine(String line) {
        return await(line, "-qxF");
    }

    private TmuxScreen await(String text, String how) {
        Map<String, String> more = new HashMap<>(environment);
        more.put("TEXT", text);
        String isThere = "tmux -u -L " + server + " capture-pane -p -J | grep " + how + " -- \"$TEXT\"";
        String script = "timeout " + HANGS_SECONDS + " sh -c 'until " + isThere + "; do sleep 0.05; done'";
        int code =
                Installed.finish(kith.start(List.of("sh", "-c", script), more)).code();
        assertThat(code).as("“" + text + "” on the screen:\n" + screen()).isZero();
        return this;
    }

    @Override
    public void close() {
        Installed.finish(kith.start(List.of("tmux", "-L", server, "kill-server"), environment));
    }
}
