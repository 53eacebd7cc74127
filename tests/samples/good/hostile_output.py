"""페이지를 해치려는 출력."""

import sys

print("<script>alert('나쁜 짓')</script>")
print("````````")
print("</code></pre></figure>")
print("&lt;b&gt; &amp;")
print("\x1b[31m붉은 글\x1b[0m")
sys.stdout.flush()
sys.stdout.buffer.write(b"\xff\xfe \x00 NUL\n")
sys.stdout.flush()
print("{{ config }} {% raw %} [[toc]] \x02stx\x03")

# 출력:
#   <script>alert('나쁜 짓')</script>
#   ````````
#   </code></pre></figure>
#   &lt;b&gt; &amp;
#   [..]붉은 글[..]
#   [..] NUL
#   {{ config }} {% raw %} [[toc]] [..]
