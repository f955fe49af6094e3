"""The server against its own OpenAPI document: whatever is sent to it, it answers what the document says."""

import http.client
import json
import os
import re
import urllib.parse
import urllib.request

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import (
    content_type_conformance, not_a_server_error, response_headers_conformance, response_schema_conformance,
    status_code_conformance)

from conftest import ADMIN_KEY, ROOT

EXAMPLES = int(os.environ.get("GREENROOM_EXAMPLES", "25"))
CHECKS = [
    not_a_server_error, status_code_conformance, content_type_conformance, response_headers_conformance,
    response_schema_conformance,
]
DOCUMENT = json.loads((ROOT / "Sources/GreenroomServer/Web/openapi.json").read_text())
DESCRIBED = sorted(
    (path, method) for path, entry in DOCUMENT["paths"].items() for method in entry
    if method in ("get", "post", "patch", "delete", "put"))
# An event stream does not end; `test_resume.py` follows it.
FINITE = [(path, method) for path, method in DESCRIBED if not path.endswith("/events")]


@pytest.fixture(scope="session")
def document(server):
    """The document as the server gives it, which is the one in the sources."""
    given = json.load(urllib.request.urlopen(f"{server}/openapi.json", timeout=10))
    assert given == DOCUMENT
    return schemathesis.openapi.from_url(f"{server}/openapi.json")


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


@pytest.mark.parametrize("path, method", FINITE)
def test_every_answer_is_what_the_document_says(document, server, path, method):
    @given(case=document[path][method].as_strategy())
    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, database=None,
              phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck))
    def check(case):
        id, key = begun(server)
        # One in four keeps the made-up id, and so must be told that there is no such interview.
        if "id" in case.path_parameters and sum(str(case.path_parameters["id"]).encode()) % 4:
            case.path_parameters["id"] = id
        case.headers.pop("Authorization", None)
        if path.startswith("/api/v1/admin/") and len(str(case.query)) % 4:
            key = {"Authorization": f"Bearer {ADMIN_KEY}"}
        response = case.call(headers=key, timeout=30)
        case.validate_response(response, checks=CHECKS)
        if response.status_code >= 400 and case.method != "HEAD":
            assert response.headers["content-type"][0].startswith("application/problem+json")
            assert response.json()["detail"]

    check()


def test_the_document_and_the_page_on_the_api_tell_of_the_same_routes():
    page = (ROOT / "docs" / "api.md").read_text()
    told = set(re.findall(r"`((?:GET|POST|PATCH|DELETE|PUT) /[^`?]*)`", page))
    assert {f"{method.upper()} {path}" for path, method in DESCRIBED} == told


@pytest.mark.parametrize("method", ["PUT", "TRACE", "PATCH"])
def test_a_method_that_is_not_described_is_refused(server, method):
    address = urllib.parse.urlsplit(server)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=10)
    connection.request(method, "/healthz")
    answer = connection.getresponse()
    assert answer.status == 405 and answer.headers["Allow"] == "GET, HEAD"
    connection.close()
