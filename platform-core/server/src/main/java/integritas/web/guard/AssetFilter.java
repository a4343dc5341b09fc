package integritas.web.guard;

import integritas.web.AssetFolder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves files whose address holds a hash or a version, and lets browsers keep them for a year. */
@WebFilter(urlPatterns = {AssetFolder.PATH + "*", "/webjars/*"})
public class AssetFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String A_YEAR = "public, max-age=31536000, immutable";
    private static final Pattern HASHED = Pattern.compile(AssetFolder.PATH + "[0-9a-f]{12}/(.+)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        Matcher hashed = HASHED.matcher(path);
        if (hashed.matches()) {
            response.setHeader("Cache-Control", A_YEAR);
            request.getRequestDispatcher(AssetFolder.PATH + hashed.group(1)).forward(request, response);
            return;
        }
        response.setHeader("Cache-Control", path.startsWith("/webjars/") ? A_YEAR : "no-cache");
        chain.doFilter(request, response);
    }
}
