"""The `snippet` fence: a thin adapter between markdown-exec and the lab."""

from __future__ import annotations

import contextlib
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

import markdown_exec

from snippetlab import assembly, interpreter, manifest, pages
from snippetlab.block import Block, Links
from snippetlab.errors import PageError, SnippetLabError, StoreError
from snippetlab.lab import Lab
from snippetlab.render import render

if TYPE_CHECKING:
    from markdown import Markdown

_log = logging.getLogger("mkdocs.plugins.snippetlab")


def validator(
    language: str, inputs: dict[str, str], options: dict[str, Any], attrs: dict[str, Any], md: Markdown
) -> bool:
    """Accept every fence called `snippet`; what is wrong with its options is said on the page."""
    own = dict(inputs)
    inputs.clear()
    inputs["exec"] = "yes"
    inputs["html"] = "yes"
    accepted: bool = markdown_exec.validator(language, inputs, options, attrs, md)
    options["extra"] = {"snippet_options": own}
    return accepted


def formatter(
    source: str,
    language: str,  # noqa: ARG001 - given by superfences
    css_class: str,  # noqa: ARG001
    options: dict[str, Any],
    md: Markdown,
    **_: object,
) -> str:
    """Return the HTML of one snippet fence through markdown-exec's `base_format`."""

    def run(code: str, *, snippet_options: dict[str, str], **_: object) -> str:
        return _block(pages.snippet_name(code), snippet_options, _Page(md))

    return str(markdown_exec.base_format(language="python", run=run, code=source, md=md, **options))


def publish(site_dir: str) -> str:
    """Finish a build: warn of what no fence could, and return the text of `snippets.json`.

    Called from the template of that file, so that it needs no plugin and no hook.

    Raises:
        SystemExit: If an interpreter that has to be there is not, strict or not.
    """
    lab = Lab.shared()
    lacking = interpreter.lacking()
    if lacking and not lab.serving:
        raise SystemExit("\n".join(map(str, lacking)))
    for error in (*lacking, *interpreter.unusable(), *manifest.orphans(lab), *manifest.unheard(lab)):
        _log.warning("%s", error)
    return manifest.publish(lab, Path(site_dir))


formatter.__dict__["publish"] = publish  # how the template of snippets.json reaches it


class _Page:
    """What superfences lets a fence know of the page it stands on: best effort, MkDocs only."""

    def __init__(self, md: Markdown) -> None:
        processors = getattr(md, "_original_md", md).treeprocessors
        relative = processors["relpath"] if "relpath" in processors else None  # noqa: SIM401 - it has no get()
        file = getattr(relative, "file", None)
        config = getattr(relative, "config", None)
        self.name: str = getattr(file, "src_uri", "")
        self.up = "../" * getattr(file, "url", "").removeprefix("./").count("/")
        self.edit = (getattr(config, "repo_url", "") or "", getattr(config, "edit_uri", "") or "")

    def links(self, name: str) -> Links:
        repository, edit_uri = self.edit
        edit = ""
        if repository and edit_uri:
            edit = f"{repository.rstrip('/')}/{edit_uri.strip('/').removesuffix('docs').rstrip('/')}/snippets/{name}.py"
        return Links(
            edit=edit,
            download=f"{self.up}snippets/{name}.py",
            how=f"{self.up}how/",
            replay=f"{self.up}replays/{name}",
            trace=f"{self.up}traces/{name}",
        )

    def fail(self, lab: Lab, name: str, own: dict[str, str], error: SnippetLabError) -> str:
        uses = [u for u in lab.uses() if u.name == name and self.name in {"", u.page}]
        where = next((u for u in uses if u.has(own)), (*uses, None)[0])
        if isinstance(error, PageError) and where:
            error = error.at(where.path, where.line)
        _log.warning("%s", error)
        return str(error)


def _block(name: str, own: dict[str, str], page: _Page) -> str:
    lab = Lab.shared()
    try:
        assembly.check_options(own)
        block = assembly.block(lab, name, own, page.links(name))
        if block.failure:
            _log.warning("%s", block.failure)
    except SnippetLabError as error:
        if isinstance(error, StoreError) and not lab.serving:
            raise SystemExit(str(error)) from error
        block = Block(None, name, own.get("title", name), failure=page.fail(lab, name, own, error))
        with contextlib.suppress(SnippetLabError):
            block = Block(lab.snippet(name), name, block.title, failure=block.failure)
    return render(block)
