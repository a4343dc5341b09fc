package integritas.web;

import integritas.web.guard.Csrf;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the frame of a page from the request for it. */
@ApplicationScoped
public class Frames {

    @Inject
    AssetFolder assets;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<MenuItem> beans;

    @Inject
    @Any
    Instance<MenuSource> sources;

    private List<MenuItem> menu = List.of();

    @PostConstruct
    void collect() {
        menu = beans.stream().toList();
    }

    public Frame of(HttpServletRequest request) {
        Optional<Visitor> visitor = request.getAttribute(Visitor.ATTRIBUTE) instanceof Visitor known
                ? Optional.of(known)
                : Optional.empty();
        Locale start = visitor.map(Visitor::language).orElse(Languages.INDONESIAN);
        return new Frame(
                new Messages(Languages.chosen(request).orElse(start)),
                visitor,
                Csrf.token(request),
                Cookies.find(request, Theme.COOKIE).map(Theme::of).orElse(Theme.SYSTEM),
                address(request),
                clock.instant(),
                new Menu(visitor.map(this::entriesOf).orElse(List.of())),
                assets.assets());
    }

    private List<MenuItem> entriesOf(Visitor visitor) {
        return Stream.concat(menu.stream(), sources.stream().flatMap(source -> source.items().stream()))
                .filter(item -> item.isFor(visitor))
                .toList();
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? Paths.of(request) : Paths.of(request) + "?" + query;
    }
}
