"""The server against its own OpenAPI document: whatever is sent to it, it answers what the document says."""

import http.client
import json
import os
import urllib.parse
import urllib.request

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import (
    content_type_conformance, not_a_server_error, response_headers_conformance, response_schema_conformance,
    status_code_conformance)

# An event stream does not end; `test_resume.py` follows it.
ENDLESS = "/events$"
EXAMPLES = int(os.environ.get("GREENROOM_EXAMPLES", "25"))
CHECKS = [
    not_a_server_error, status_code_conformance, content_type_conformance, response_headers_conformance,
    response_schema_conformance,
]


@pytest.fixture(scope="session")
def document(server):
    return schemathesis.openapi.from_url(f"{server}/openapi.json").exclude(path_regex=ENDLESS)


api = schemathesis.pytest.from_fixture("document")


def begun(server):
    """A new interview with a few answers in it: its id and its token."""
    def post(path, body, headers):
        request = urllib.request.Request(
            f"{server}{path}", json.dumps(body).encode(), {"Content-Type": "application/json", **headers})
        return json.load(urllib.request.urlopen(request, timeout=30))

    started = post("/api/v1/conversations", {"full_name": "Noor Vandermeer"}, {})
    key = {"Authorization": f"Bearer {started['token']}"}
    post(f"/api/v1/conversations/{started['conversation']['id']}/messages", {"text": "noor@windward.example"}, key)
    return started["conversation"]["id"], key


@api.parametrize()
@settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_every_answer_is_what_the_document_says(case, server):
    id, key = begun(server)
    # One in four keeps the made-up id, and so must be told that there is no such interview.
    if "id" in case.path_parameters and sum(str(case.path_parameters["id"]).encode()) % 4:
        case.path_parameters["id"] = id
    case.headers.pop("Authorization", None)
    response = case.call(headers=key, timeout=30)
    case.validate_response(response, checks=CHECKS)
    if response.status_code >= 400 and case.method != "HEAD":
        assert response.headers["Content-Type"][0].startswith("application/problem+json")
        assert response.json()["detail"]


def test_the_document_names_every_documented_route(server):
    """`docs/api.md` and the document are the same list."""
    import pathlib
    import re

    page = (pathlib.Path(__file__).resolve().parent.parent / "docs" / "api.md").read_text()
    told = set(re.findall(r"`((?:GET|POST|PATCH|DELETE) /[^`?]*)`", page))
    paths = json.load(urllib.request.urlopen(f"{server}/openapi.json"))["paths"]
    described = {f"{method.upper()} {path}" for path, entry in paths.items() for method in entry
                 if method in ("get", "post", "patch", "delete", "put")}
    assert described == told


@pytest.mark.parametrize("method", ["PUT", "TRACE", "PATCH"])
def test_a_method_that_is_not_described_is_refused(server, method):
    address = urllib.parse.urlsplit(server)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=10)
    connection.request(method, "/healthz")
    answer = connection.getresponse()
    assert answer.status == 405 and answer.headers["Allow"] == "GET, HEAD"
    connection.close()
