# /// script
# [tool.snippet]
# timeout = 2
# ///
"""멈춰야 하는데 끝난다."""

print("끝났다")

# 멈춤:
#   끝났다
