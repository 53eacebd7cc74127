"""A fence called `sample` that shows hand-made recordings in the real theme, and the site around it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import markdown_exec
from sites import ROOT, build

from recordings import BLOCKS
from snippetlab import playback
from snippetlab.render import render

if TYPE_CHECKING:
    from pathlib import Path

    from markdown import Markdown

CONFIGURATION = """
site_name: 되감기
theme:
  name: material
  language: ko
  font: false
  custom_dir: overrides
  features: [content.code.copy]
  palette:
    - media: "(prefers-color-scheme: light)"
      scheme: default
      primary: custom
      accent: custom
    - media: "(prefers-color-scheme: dark)"
      scheme: slate
      primary: custom
      accent: custom
extra_css: [assets/css/fonts.css, assets/css/site.css, assets/css/block.css, assets/css/replay.css]
plugins: [search]
markdown_extensions:
  - pymdownx.superfences:
      custom_fences:
        - name: sample
          class: sample
          validator: !!python/name:replays.validator
          format: !!python/name:replays.formatter
"""


def validator(
    language: str, inputs: dict[str, str], options: dict[str, Any], attrs: dict[str, Any], md: Markdown
) -> bool:
    """Accept the fence as markdown-exec would."""
    inputs.clear()
    inputs.update(exec="yes", html="yes")
    return bool(markdown_exec.validator(language, inputs, options, attrs, md))


def formatter(source: str, _language: str, _css: str, options: dict[str, Any], md: Markdown, **_: object) -> str:
    """Return a block the way a page gets it."""
    return str(
        markdown_exec.base_format(
            language="python", run=lambda code, **_: render(BLOCKS[code.strip()]), code=source, md=md, **options
        )
    )


def make(project: Path) -> Path:
    """Build a site with one page of blocks and one without, and return its folder."""
    docs = project / "docs"
    shutil.copytree(ROOT / "docs" / "assets", docs / "assets")
    shutil.copytree(ROOT / "overrides", project / "overrides", ignore=shutil.ignore_patterns("*.json"))
    fences = "\n\n".join(f"## 블록 {name}\n\n```sample\n{name}\n```" for name in BLOCKS)
    (docs / "index.md").write_text(f"# 되감기\n\n{fences}\n\n## 끝\n\n글.\n", "utf-8")
    (docs / "bare.md").write_text("# 없음\n\n```sample\nplain\n```\n", "utf-8")
    (project / "mkdocs.yml").write_text(CONFIGURATION, "utf-8")
    site = project / "site"
    build(project, site)
    for block in BLOCKS.values():
        playback.write(block.name, block.variants, site)
    return site
