"""stack_size(): 묻기만 해도 설정이 되돌아간다."""

from threading import Thread, stack_size

print("처음:", stack_size())
print("1 MiB로 바꾸기 전:", stack_size(1024 * 1024))

chef = Thread(target=print, args=("1 MiB 스택으로 스레드가 돈다",))
chef.start()
chef.join()

print("물어본다:", stack_size())
print("다시 물어본다:", stack_size())

try:
    stack_size(1024)
except ValueError as error:
    print(f"{type(error).__name__}: {error}")

# 출력:
#   처음: 0
#   1 MiB로 바꾸기 전: 0
#   1 MiB 스택으로 스레드가 돈다
#   물어본다: 1048576
#   다시 물어본다: 0
#   ValueError: [..]
