package integritas.web;

import integritas.problem.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the container sends what it refuses by itself, so that this too is answered in our one way. */
@WebServlet("/failure")
public class FailureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FailureResponse responses;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problem problem = Problem.ofStatus(status instanceof Integer code ? code : 404);
        write(responses.to(new Failure(problem, List.of()), request), response);
    }

    private static void write(Response answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatus());
        answer.getStringHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        response.getOutputStream().write(answer.getEntity().toString().getBytes(StandardCharsets.UTF_8));
    }
}
