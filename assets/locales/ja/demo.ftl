# 模擬サーバー。
demo-no-belief = 模擬の時刻同期サービスは動いていません。
demo-no-plesk = この模擬サーバーに Plesk はありません。
demo-no-entry = { $user } のエントリがあるログインはありません。このデモにエントリがあるユーザー: { $names }。
