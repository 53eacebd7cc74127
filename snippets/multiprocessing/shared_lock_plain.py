# /// script
# [tool.snippet]
# timeout = 2
# ///
"""재진입 록이 아닌 Lock을 딸려 보내면: 자기를 기다린다."""

from multiprocessing import Lock, Value

stock = Value("i", 10, lock=Lock())
print("재고:", stock.value)
with stock.get_lock():
    print("록을 쥔 채로 value를 읽습니다", flush=True)
    print("재고:", stock.value)

# 멈춤:
#   재고: 10
#   록을 쥔 채로 value를 읽습니다
